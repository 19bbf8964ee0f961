# Mida kliendid loevad, kui on seatud, kelle nimel küsitakse.

invitation-from = Tere! Siin { $sender }. Suhtlesite hiljuti meiega. Kas tohime küsida, kuidas läks?
invitation-from-named = Tere, { $name }! Siin { $sender }. Suhtlesite hiljuti meiega. Kas tohime küsida, kuidas läks?
thanks-from = Aitäh! Sellest on meile abi. – { $sender }
privacy-contact = Küsimused oma andmete kohta? { $contact }
