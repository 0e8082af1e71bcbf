// Fills in a PDF as MuPDF does: mutool run mupdf.js SENT ANSWERS TARGET PLACES, of which it takes names and choices.
var sent = scriptArgs[0], answers = JSON.parse(read(scriptArgs[1])), places = JSON.parse(scriptArgs[3]);
var doc = new PDFDocument(sent), next = 0;
for (var number = 0; number < doc.countPages(); number++) {
  var page = doc.loadPage(number), widgets = page.getWidgets();
  for (var i = 0; i < widgets.length; i++) {
    var place = places[next++], value = answers.fields[place.name], kind = widgets[i].getFieldType();
    if (value === undefined) continue;
    if (kind === "checkbox" || place.button === value) widgets[i].toggle();
    else if (place.button) continue;
    else if (kind === "text") widgets[i].setTextValue(value);
    else widgets[i].setChoiceValue(value);
    widgets[i].update();
  }
  if (number === answers.page) {
    var note = page.createAnnotation("Text");
    var r = answers.rect, height = page.bound()[3]; // MuPDF counts from the top of the page
    note.setRect([r[0], height - r[3], r[2], height - r[1]]);
    note.setContents(answers.note);
    note.setAuthor(answers.author);
    note.update();
  }
}
doc.save(scriptArgs[2], "incremental");
