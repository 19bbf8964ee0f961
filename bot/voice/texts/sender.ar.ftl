# ما يقرؤه العملاء عندما يُضبط باسم من نسأل.

invitation-from = مرحبا! لقد تواصلت قبل قليل مع { $sender }. هل لنا أن نسأل كيف كان ذلك؟
invitation-from-named = مرحبا { $name }! لقد تواصلت قبل قليل مع { $sender }. هل لنا أن نسأل كيف كان ذلك؟
thanks-from = شكرا! هذا يساعدنا في { $sender }.
privacy-contact = أسئلة عن بياناتك؟ { $contact }
