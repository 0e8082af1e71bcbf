// Fills in a PDF as Firefox's viewer does: node pdfjs.mjs SENT ANSWERS TARGET, in a folder with pdfjs-dist (see README).
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [sent, told, target] = process.argv.slice(2);
const home = createRequire(`${process.cwd()}/`);
const pdfjs = await import(pathToFileURL(home.resolve("pdfjs-dist/legacy/build/pdf.mjs")));
const document = await pdfjs.getDocument({ data: new Uint8Array(readFileSync(sent)), verbosity: 0 }).promise;
const answers = JSON.parse(readFileSync(told, "utf8"));
const fields = await document.getFieldObjects();
for (const [name, value] of Object.entries(answers.fields)) {
  for (const field of fields[name].filter((each) => each.id !== undefined && each.rect !== undefined)) {
    const chosen = field.type === "radiobutton" ? { value: field.exportValues === value } : { value };
    document.annotationStorage.setValue(field.id, chosen);
  }
}
document.annotationStorage.setValue("pdfjs_internal_editor_0", {
  annotationType: pdfjs.AnnotationEditorType.FREETEXT,
  color: [0, 0, 0],
  fontSize: 10,
  value: answers.note,
  pageIndex: answers.page,
  rect: [300, 465, 480, 483],
  rotation: 0,
  structTreeParentId: null,
  id: null,
});
writeFileSync(target, await document.saveDocument());
