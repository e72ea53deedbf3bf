# How days and moments are written.

date = { $day } { $month } { $year }
date-time = { $date }, { $time }

month-1 = Januari
month-2 = Februari
month-3 = Machi
month-4 = Aprili
month-5 = Mei
month-6 = Juni
month-7 = Julai
month-8 = Agosti
month-9 = Septemba
month-10 = Oktoba
month-11 = Novemba
month-12 = Desemba

# What somebody wrote, in the language's quotation marks.
quote = “{ $text }”
