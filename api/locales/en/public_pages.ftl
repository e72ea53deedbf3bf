# Pages of partners, programmes and actions.

public-title = Partners, programmes and actions
public-lead = Who works with the networks here, what they run, and what they do together.
public-all = All
public-partner = Partner
public-programme = Programme
public-action = Action
public-none = No page yet
public-none-more = Coordinators write here about those they work with.
public-new = Write a page
public-draft = Draft
public-draft-more = Only the coordinators of its network see it.
public-changed = Changed on { $day }
public-edit = Change it
public-write = A page for everybody
public-write-lead = Who you work with, what you run or what you do together. Only you see it until you publish it.
public-preview = Look at it first
public-network = Network
public-kind = What is it about?
public-heading = Title
public-sentence = In a sentence
public-sentence-hint = Stands under the title and in lists.
public-text = Text
public-text-hint = In Markdown: an empty line between paragraphs, # before a heading, - before each thing of a list, *emphasis*, [words](https://address).
public-language = Language of the page
public-keep-draft = Keep as a draft
public-publish = Publish it
