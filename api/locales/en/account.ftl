# Signing up and in, and the page of one's own account.

account-name = Name
account-name-hint = As those you work with know you.
account-email = E-mail address
account-password = Password
account-password-hint = At least ten characters. Three words are easy to remember.
account-new-password = New password

sign-up-title = Make an account
sign-up-lead = With an account you can have things made and follow them until they arrive. It costs nothing.
sign-up-button = Make the account
sign-up-known = You have an account?
sign-up-sent-title = Look into your mail
sign-up-sent-lead = We have written to { $email }. Open the link in that letter; it is good for two days.

confirm-title = Is this address yours?
confirm-lead = Somebody made an account with it. If that was you, say yes. If not, close this page and nothing happens.
confirm-button = Yes, this is my address

sign-in-title = Sign in
sign-in-button = Sign in
sign-in-failed = You are not signed in
sign-in-confirmed = That worked
sign-in-confirmed-text = Now sign in with your password.
sign-in-forgot = I forgot my password
sign-in-new = New here?

forgot-title = A new password
forgot-lead = Tell us your address, and we send you a link.
forgot-button = Send the link
forgot-sent-title = Look into your mail
forgot-sent-lead = If { $email } has an account, a link is on its way. It is good for two hours.

reset-title = Choose a new password
reset-lead = You will be signed out everywhere else.
reset-button = Set the password

account-title = Your account
account-language = Language
account-language-hint = Pages and letters are written in it.
account-save = Save
account-roles = What you do here
account-no-roles = Nothing yet.
account-password-title = Password
account-current-password = Present password
account-password-button = Change the password
account-sessions = Where you are signed in
account-session-since = Since { $when } UTC
account-session-seen = Last used { $when } UTC
account-this-session = Here
account-session-end = Sign out there
account-sign-out-everywhere = Sign out everywhere

role-designer = Designer
role-member = Workshop
role-coordinator = Coordinator
role-admin = Administrator
role-receiver = Receiver
role-inspector = Inspector
role-scout = Scout
sign-up-waits = What you typed is kept
sign-up-waits-text = Make an account, confirm your address and sign in: the form is then there again, filled in.
invited-workshop = Answer for { $name }?
invited-workshop-lead = Whoever answers for a workshop takes or declines its offers, reports what is made and keeps its page true.
invited-network = Help run { $name }?
invited-network-lead = A coordinator reviews requests and workshops, sees trouble early and decides what to do about it.
invited-new = The invitation went to { $email }. You have no account with it yet: a name and a password make one.
invited-known = The invitation went to { $email }. Your account with it joins.
invited-accept = Accept
invited-otherwise = If you do not want to, close this page. Nothing happens.
invited-sent = The invitation is on its way
invited-sent-text = They join as soon as they have accepted it.

erase-title = Delete my account
erase-lead = This cannot be undone.
erase-goes = What goes at once: your name, your mail address, your number, your password, your roles, the text of letters to you, and letters you asked for. A workshop that nobody else answers for leaves the map.
erase-stays = What stays, without your name: the numbers of what was ordered, made and received, and the journal of decisions.
erase-first = Something has to be done first
erase-button = Delete it for good
erase-not = No, keep it
erase-done = Your account is deleted
erase-done-lead = You are signed out. Your name and address are forgotten; the address can be used for a new account.
error-requests_run = An order of yours is under way. Cancel it or wait until it is closed.
error-last_admin = Nobody else runs this site. Give somebody else that role first.
error-last_coordinator = Nobody else coordinates one of your networks. Invite somebody first.
