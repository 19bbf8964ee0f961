# Kar berejo stranke, če je nastavljeno, v čigavem imenu sprašujemo.

invitation-from = Pozdravljeni! Tu { $sender }. Nedavno ste bili v stiku z nami. Smemo vprašati, kako je bilo?
invitation-from-named = Pozdravljeni, { $name }! Tu { $sender }. Nedavno ste bili v stiku z nami. Smemo vprašati, kako je bilo?
thanks-from = Hvala! To nam pomaga. – { $sender }
privacy-contact = Vprašanja o vaših podatkih? { $contact }
