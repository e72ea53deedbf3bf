# Confirming what arrived.

receipt-title = What has arrived?
receipt-place = Goes to { $place }
receipt-from = { $pieces ->
    [one] { $pieces } piece from { $workshop }
   *[other] { $pieces } pieces from { $workshop }
}
receipt-all-good = { $pieces ->
    [one] It has arrived and is good
   *[other] All { $pieces } have arrived and are good
}
receipt-trouble = Something is missing or not good
receipt-good = How many are good?
receipt-good-hint = { $pieces } were sent.
receipt-reason = What about the others?
receipt-reason-hint = For example: two broken, one missing. The workshop gets to read it.
receipt-remedy = What shall become of the others?
receipt-replace = Make them again
receipt-replace-hint = They are planned and offered again.
receipt-written-off = Do without them
receipt-written-off-hint = The request ends with fewer pieces.
receipt-send = Confirm this
receipt-told = Confirmed: { $good } of { $pieces } good
receipt-nothing = Nothing is on its way yet
receipt-nothing-text = Keep the letter: as soon as pieces are sent, they stand here.
receipt-thanks = Thank you
receipt-thanks-text = Everything sent so far is confirmed. When more is sent, you get another letter.
receipt-rework = The workshop repairs them
receipt-rework-hint = They go back to it and are sent once more.
