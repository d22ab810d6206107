// The official engine, a CommonMark renderer and the published schemas behind one question and one answer: JSON on stdin, JSON on stdout.
//   node oracle.js expand    [{ template, data }]                → [{ value } | { error }]
//   node oracle.js markdown  ["text"]                            → ["html"]
//   node oracle.js card      [card]                              → [["what is wrong"]]
//   node oracle.js manifest  [{ schema, document }]              → [["what is wrong"]]
"use strict";

function expand(cases) {
  const { Template } = require("adaptivecards-templating");
  return cases.map(({ template, data }) => {
    try {
      const value = new Template(template).expand({ $root: data });
      return { value: value === undefined ? null : value };
    } catch (error) {
      return { error: String(error && error.message ? error.message : error) };
    }
  });
}

// What the web renderer does with TextBlock.text: dates first, Markdown then.
function markdown(texts) {
  const { formatText } = require("adaptivecards/lib/text-formatters.js");
  const renderer = require("markdown-it")();
  return texts.map(text => renderer.render(formatText("en", text)));
}

function card(cards) {
  return cards.map(require("./schemas.js").cardValidator());
}

function manifest(files) {
  return files.map(({ schema, document }) => require("./schemas.js").manifestValidator(schema)(document));
}

const modes = { expand, markdown, card, manifest };
let input = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", chunk => (input += chunk));
process.stdin.on("end", () => process.stdout.write(JSON.stringify(modes[process.argv[2]](JSON.parse(input)))));
