"""The templates: which questions, when, and when a person is called."""

from collections.abc import Mapping

from handlers.governing.templates.wording import WORDS, worded

SKELETONS: Mapping[str, str] = {
    "support": """\
survey: support
touchpoint: support.chat
after: 2h

csat: @csat-help
yesno solved: @solved
why (csat <= 3): @why-low
why (csat >= 4): @why-high
contact (csat <= 2): @contact
thanks: @thanks

escalate: csat <= 2
escalate: csat = 3 and solved = no
""",
    "nps": """\
survey: nps
touchpoint: relationship
after: 0s
remind: 3d

nps: @nps-us
why (nps <= 6): @why-low
why (nps >= 7 and nps <= 8): @why-middle
why (nps >= 9): @why-high
contact (nps <= 6): @contact
thanks: @thanks

escalate: nps <= 3
""",
    "effort": """\
survey: effort
touchpoint: self-service
after: 10m

ces: @ces-us
why (ces <= 4): @why-hard
thanks: @thanks

escalate: ces <= 2
""",
    "onboarding": """\
survey: onboarding
touchpoint: onboarding
after: 3d

csat: @csat-start
text missing (csat <= 4): @missing
why (csat = 5): @why-high
contact (csat <= 2): @contact
thanks: @thanks

escalate: csat <= 2
""",
    "delivery": """\
survey: delivery
touchpoint: delivery
after: 1d

csat: @csat-delivery
expectation: @expectation-delivery
choice (csat <= 3): @about
  - @option-delivery
  - @option-product
  - @option-price
  - @option-service
  - @option-else
why (csat <= 3): @why-low
thanks: @thanks

escalate: csat <= 2
escalate: csat = 3 and expectation = worse
""",
    "fit": """\
survey: fit
touchpoint: product
after: 0s

choice: @fit
  - @fit-very
  - @fit-somewhat
  - @fit-not
text benefit: @benefit
text improve: @improve
thanks: @thanks
""",
    "pulse": """\
survey: pulse
touchpoint: team.pulse
after: 0s
remind: 1d
expires: 3d

csat: @csat-week
text wish: @one-thing
thanks: @thanks-work

escalate: csat <= 1
""",
    "enps": """\
survey: enps
touchpoint: team.enps
after: 0s
remind: 2d

nps: @nps-work
why: @why-any
thanks: @thanks-work

escalate: not negative
escalate: nps <= 0
""",
    "exit": """\
survey: exit
touchpoint: team.exit
after: 0s
remind: 2d

choice: @leaving
  - @option-new-job
  - @option-pay
  - @option-work
  - @option-people
  - @option-else
text liked: @liked
text change: @change
thanks: @thanks-work
""",
    "interview": """\
survey: interview
touchpoint: interview
after: 0s
remind: 2d

contact: @interview
text times (contact = yes): @when
thanks: @thanks
""",
}
"""Each by the name that its survey gets; the sentences are those of the languages."""


def text_of(name: str, languages: tuple[str, ...]) -> str:
    """Return a template in languages that it speaks; the first is its base."""
    known = tuple(code for code in languages if code in WORDS)
    base = known[:1] or ("en",)
    text = worded(SKELETONS[name], tuple(dict.fromkeys((*base, *known))))
    head, _, rest = text.partition("\n")
    return f"{head}\nlanguage: {base[0]}\n{rest}"
