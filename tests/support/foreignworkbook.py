"""Makes a workbook as a department's script would, with openpyxl: foreignworkbook.py FILE.xlsx"""

import datetime
import sys

import openpyxl

book = openpyxl.Workbook()
sheet = book.active
sheet.title = "回答"
sheet.merge_cells("A1:D1")
sheet["A1"] = "令和元年度　施策評価"
sheet.append([])
sheet.append(["No.", "施策名", "評価", "日付", "率", "真", "式"])
sheet.append([4, "一行目\n二行目", "Ａ", datetime.date(2020, 3, 31), 0.585, True, "=1+1"])
sheet["E4"].number_format = "0.0%"
sheet.append(["５", None, "#N/A", datetime.datetime(2020, 3, 31, 10, 30), 0.25, False])
sheet["B5"].value = "=cmd|calc"
sheet["B5"].data_type = "s"  # text, not a formula
hidden = book.create_sheet("隠し")
hidden.sheet_state = "hidden"
hidden["B2"] = "mark"
book.save(sys.argv[1])
