# Letters about what is new on the map for a filter.

filter-by-near = Near
filter-by-radius = Within km
filter-by-bbox = Part of the map
filter-in-sight = What was in sight
filter-by-network = Network
filter-by-batch = Starts for no fewer than
subscribe-title = Tell me when something new fits
subscribe-lead = A letter comes at most once a week, and none when nothing is new. Every letter has a link that ends it.
subscribe-what = What you are looking for
subscribe-all = The whole map
subscribe-now = { $count ->
    [one] { $count } workshop fits now
   *[other] { $count } workshops fit now
}
subscribe-email-hint = Never shown. We send one letter there first, to see that it is yours.
subscribe-button = Send me letters
subscribe-sent = We have sent you a letter with a link. Letters begin when you open it and confirm.
subscription-title = Letters from the map
subscription-unproved = Is this your address? Confirm it, and letters begin.
subscription-on = At most once a week we write when something new fits.
subscription-ended = These letters have ended. What was asked for is forgotten, and your address too unless you have an account.
subscription-confirm = Yes, send me letters
subscription-end = No more letters
subscription-means = Ending forgets what was asked for. Without an account your address is deleted too.
subscriptions-title = Letters about what is new
subscriptions-none = None. On map and list you can say what you want to be told about.
error-too_many_subscriptions = You have as many of these letters as one person may have. End one first.
