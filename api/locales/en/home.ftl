# The front door, and the short texts about the site.

home-title = Made near you
home-lead = Tell us what you need, how many and by when: Karakana splits the order over workshops nearby, shows price and reasons, and follows every piece until it has arrived. Workshops get work that fits them and answer with one tap, with or without an account.
home-map = See the workshops on the map
home-map-alt = Map of the workshops on Karakana
home-workshops = { $count ->
    [one] workshop
   *[other] workshops
}
home-towns = { $count ->
    [one] town
   *[other] towns
}
home-countries = { $count ->
    [one] country
   *[other] countries
}
home-designs = { $count ->
    [one] shared design
   *[other] shared designs
}
home-pieces = { $count ->
    [one] piece delivered
   *[other] pieces delivered
}
home-how = How it goes
home-step-ask = Say what you need.
home-step-ask-more = Pick a shared design or bring your own, with places and a day.
home-step-split = See who makes how many.
home-step-split-more = The split is computed, with its price, its reasons and what would change it.
home-step-make = Follow it to the door.
home-step-make-more = Workshops accept, report and send; the receiver confirms what arrived.
home-recent = Asked for lately
home-recent-none = Nobody has asked for anything yet.
home-request = { $count ->
    [one] { $count } piece for { $towns }, by { $day }
   *[other] { $count } pieces for { $towns }, by { $day }
}
home-received = { $count } received
home-designs-link = All designs
home-workshops-link = All workshops
home-about-link = About Karakana

about-title = About Karakana
about-lead = Karakana is Swahili for workshop.
about-what = Small workshops can make most of what a town needs: uniforms, benches, stoves, shields, spare parts. What is missing is somebody who joins them. Karakana lists who can make what, splits an order exactly over those who fit, and carries it from request to receipt.
about-money = No money passes through Karakana. It says who owes what to whom; people pay each other directly.
about-open = Designs and workshops are described in open standards (Open Know-How, Open Know-Where). Every plan can be downloaded with its inputs and solved again by anybody.
about-fair = A workshop can always see why it was chosen or not. No rank is sold.
about-program = The program is one file, free to run for your own network.
privacy-title = Privacy
privacy-lead = What is kept, why, for how long, and how to have it removed.
privacy-public = Everybody sees a workshop's name, town, what it can do and who verified it. Where somebody lives at the workshop, the place is shown only to about one kilometre.
privacy-contact = Mail addresses and phone numbers are never shown in public. They are kept to write to you about your workshop and your orders. A letter to a workshop goes through this site; the sender's address stands in it only when the sender agrees.
privacy-exact = The exact place of a workshop is given only to those it has accepted work from.
privacy-cookies = Only necessary cookies: one keeps you signed in, one your language, and what you type in a long form is kept in your own browser for two days. There is no tracking, no advertising, and nothing is loaded from other sites, the map included. That is why there is no banner.
privacy-proof = Without an account you give an address, and we send one letter with a link there. If nobody confirms within { $days } days, the address and what was typed are deleted.
privacy-removal = The link in our letters changes, pauses or removes your record at once, without an account. If you have no such letter, use “Is this you?” on the page of the record: a coordinator answers within { $days } days, and a record that nobody answers for is then removed by itself. Of a removed record only its name and place are kept, so that it is not added again from somewhere else.
privacy-yearly = Once a year we ask whether your record is still true. What nobody confirms is shown as unverified, and a year later it is left out of the usual list and map.
privacy-subscriptions = If you asked for letters about what is new on the map, we keep your address and what you are looking for until you end them, with the link in every letter. Then both are deleted.
privacy-notices = What you post to be repaired or given away is seen by everybody with its town and without your name; addresses and telephone numbers in it are left out. After { $days } days, or when you end it, it is deleted with your address.
privacy-long = A letter's text is forgotten when it has been sent. A visit ends 30 days after you were last here. Orders, reports and decisions stay in the journal, which holds no names and no addresses.
privacy-erase = On your account page you delete your account yourself; without one, ask and we do it. Your workshop leaves the map unless somebody else answers for it, and your name, address and number are erased. The history of what was made stays, without names.
