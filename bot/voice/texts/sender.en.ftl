# What customers read where the house has said in whose name it asks.

invitation-from = Hello! You were recently in touch with { $sender }. May we ask how it went?
invitation-from-named = Hello { $name }! You were recently in touch with { $sender }. May we ask how it went?
thanks-from = Thank you! This helps us at { $sender }.
privacy-contact = Questions about your data? { $contact }
