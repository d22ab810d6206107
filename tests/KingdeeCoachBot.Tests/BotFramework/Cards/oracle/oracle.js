// The official engine and a CommonMark renderer behind one question and one answer: JSON on stdin, JSON on stdout.
//   node oracle.js expand    [{ template, data }]                → [{ value } | { error }]
//   node oracle.js markdown  ["text"]                            → ["html"]
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

const modes = { expand, markdown };
let input = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", chunk => (input += chunk));
process.stdin.on("end", () => process.stdout.write(JSON.stringify(modes[process.argv[2]](JSON.parse(input)))));
