"""Prints what python-docx finds in a Word document, as JSON."""

import json
import sys

import docx

document = docx.Document(sys.argv[1])
pictures = []
for shape in document.inline_shapes:
    properties = shape._inline.docPr
    pictures.append({
        "title": properties.get("title"),
        "description": properties.get("descr"),
        "width": shape.width.mm,
        "height": shape.height.mm,
    })
section = document.sections[0]
print(json.dumps({
    "title": document.core_properties.title,
    "author": document.core_properties.author,
    "language": document.core_properties.language,
    "paragraphs": [[p.style.name, p.text] for p in document.paragraphs],
    "tables": [[[cell.text for cell in row.cells] for row in table.rows]
               for table in document.tables],
    "pictures": pictures,
    "page": [section.page_width.mm, section.page_height.mm,
             section.left_margin.mm, section.right_margin.mm],
}))
