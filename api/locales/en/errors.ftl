# What went wrong: error-CODE for the codes of api/src/error.rs and the store, field-CODE for single fields.

error-title = That did not work
error-front = To the front page

error-bad_request = We could not understand what was sent.
error-forged_form = This form is no longer good. Open the page again and send it once more.
error-signed_out = Sign in to see this.
error-wrong_password = The address or the password is wrong.
error-bad_token = The token is unknown, used up or too old.
error-forbidden = You do not have the role that this needs.
error-not_found = There is nothing here. It may have been removed, or the address is wrong.
error-method_not_allowed = This address does not answer to that method.
error-too_slow = The message took too long to arrive. Try again.
error-conflict = Somebody changed this in the meantime. Look at it again.
error-key_reused = This idempotency key was used for something else.
error-not_possible = This is not possible in its present state.
error-address_taken = This address has an account already.
error-suspended = This account has been suspended. Write to the people who run this site.
error-not_suspended = This account is not suspended.
error-unconfirmed = Please confirm your address first. We have sent you the link once more.
error-link_used = This link has been used already.
error-link_expired = This link is too old.
error-too_large = That is too large.
error-wrong_type = We cannot read this kind of content.
error-invalid = Some answers need another look.
error-too_many = Too many tries. Wait a little and try again.
error-drill_mark_differs = This database is marked otherwise.
error-not_a_drill = This is possible in a drill only.
error-failed = Something broke on our side. It has been noted; try again in a moment.
error-unavailable = We are not quite ready. Try again in a few seconds.

field-required = Please fill this in.
field-too_long = At most { $max } characters, please.
field-too_short = At least { $min } characters, please.
field-not_an_address = This does not look like an e-mail address.
field-not_a_number = Write a whole number here.
field-too_small = At least { $min }, please.
field-too_big = At most { $max }, please.
field-not_a_day = Write a day like 2026-12-24.
field-not_a_choice = Choose one of these.
field-too_common = Too many people use this password. Choose another.
field-wrong_password = This is not your password.
field-wrong_shape = This has the wrong shape: { $detail }
