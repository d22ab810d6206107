// What Microsoft publishes about the shape of cards and manifests, as validators: value → list of what is wrong.
"use strict";
const fs = require("fs");
const path = require("path");

const teamsSchemas = path.join(__dirname, "node_modules/@microsoft/app-manifest/build/json-schemas/teams");
const cardSchemaFile = path.join(__dirname, "node_modules/.cache/adaptive-card.schema.json");

function described(validate) {
  return value => (validate(value) ? [] : [...new Set(validate.errors.filter(e => e.keyword !== "if").map(describe))]);
}

function describe({ instancePath, message, params }) {
  return `${instancePath || "/"} ${message} ${JSON.stringify(params)}`;
}

/** @param name for example "v1.24/MicrosoftTeams.schema.json" */
function manifestValidator(name) {
  const Ajv = require("ajv-draft-04");
  // The patterns of the localization schemas are no Unicode patterns.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  require("ajv-formats")(ajv, ["uri", "email", "regex"]);
  // The published files hold escapes that JavaScript's regular expressions do not know; the package itself replaces them like this.
  const text = fs.readFileSync(path.join(teamsSchemas, name), "utf8").replace(/\\a/g, "\\u0007").replace(/\\v/g, "\\u000b");
  return described(ajv.compile(JSON.parse(text)));
}

function cardValidator() {
  const Ajv = require("ajv").default;
  return described(new Ajv({ allErrors: true, strict: false }).compile(byType(cardSchema())));
}

// Made once from the types of Microsoft's package (takes seconds); npm ci throws it away together with the package.
function cardSchema() {
  if (!fs.existsSync(cardSchemaFile)) {
    const { createGenerator } = require("ts-json-schema-generator");
    const schema = createGenerator({ path: path.join(__dirname, "card-schema.ts"), type: "Root", expose: "all", skipTypeCheck: true }).createSchema("Root");
    fs.mkdirSync(path.dirname(cardSchemaFile), { recursive: true });
    fs.writeFileSync(`${cardSchemaFile}.${process.pid}`, JSON.stringify(schema));
    fs.renameSync(`${cardSchemaFile}.${process.pid}`, cardSchemaFile);
  }
  return JSON.parse(fs.readFileSync(cardSchemaFile, "utf8"));
}

// "One of 38 elements" makes one fault 200 messages. Told apart by their type, only those of the element meant remain.
function byType(schema) {
  const typeOf = branch => schema.definitions[decodeURIComponent(branch.$ref ?? "").replace("#/definitions/", "")]?.properties?.type?.const;
  const visit = node => {
    if (node === null || typeof node !== "object") return;
    Object.values(node).forEach(visit);
    const typed = Array.isArray(node) ? [] : (node.anyOf ?? []).filter(typeOf);
    if (typed.length < 2) return;
    const others = node.anyOf.filter(branch => !typeOf(branch));
    delete node.anyOf;
    Object.assign(node, others.length === 0 ? choice(typed) : { if: { type: "object" }, then: choice(typed), else: { anyOf: others } });
  };
  const choice = branches => {
    const types = [...new Set(branches.map(typeOf))];
    const allOf = types.map(type => ({ if: { properties: { type: { const: type } } }, then: oneOrAny(branches.filter(branch => typeOf(branch) === type)) }));
    return { type: "object", required: ["type"], properties: { type: { enum: types } }, allOf };
  };
  const oneOrAny = branches => (branches.length === 1 ? branches[0] : { anyOf: branches });
  visit(schema);
  return schema;
}

module.exports = { cardValidator, manifestValidator };
