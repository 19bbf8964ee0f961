"""From a finished interaction to a closed case, as the people live it."""

from datetime import timedelta

import httpx

from tests.harness import running
from tests.stories.people import Person, api, labels_of, text_of
from tests.stories.talks import agent_of, interaction, invited, owner_of, publish


def test_from_an_interaction_to_a_closed_case(database_url: str) -> None:
    with running(database_url) as house:
        owner = owner_of(house)
        publish(owner)
        agent = agent_of(house, owner, "Bo")
        customer = invited(house, "1")

        customer.press(customer.sees("How was the help you got from Maja"), "2")
        answered = customer.sees("Your answer: 2 of 5")
        assert answered["edits"] is not None
        assert labels_of(answered) == ["Change"]
        card = agent.sees("csat <= 2", "Ana", "CSAT: 2 of 5", "support.chat", "Maja")
        assert labels_of(card) == ["Take", "Note", "Resolve"]

        customer.sees("What went wrong")
        customer.say("The courier was rude. It was terrible!")
        agent.sees("It was terrible!", "negative")
        agent.press(card, "Take")
        agent.sees("Taken by Bo")
        customer.press(customer.sees("What was it about"), "Delivery")
        customer.press(customer.sees("May a person write"), "Yes")
        customer.sees("Thank you, this helps us.", "Someone from our team")

        agent.say("I am so sorry. May I send a new one?", reply_to=card["number"])
        reply = customer.sees("Bo from our team", "May I send a new one?")
        customer.say("Yes please, to the same address.")
        agent.sees("Ana wrote", "Yes please, to the same address.")
        agent.say("note: third time this month", reply_to=card["number"])

        agent.press(card, "Resolve")
        agent.sees("resolved", "Taken by Bo")
        house.advance(timedelta(days=1, minutes=1))
        customer.press(customer.sees("Is it solved for you?"), "No, not yet")
        customer.sees("We are sorry that it is not solved yet")
        again = agent.sees("open", "opened again by Ana", "third time this month")
        assert again["number"] > card["number"]

        agent.press(again, "Take")
        agent.press(agent.sees("Taken by Bo", after=again["number"]), "Resolve")
        house.advance(timedelta(days=1, minutes=1))
        asked = customer.sees("Is it solved for you?", after=reply["number"] + 4)
        customer.press(asked, "Yes, it is solved")
        customer.sees("Good to hear")
        agent.sees("Ana says: it is solved")

        said = "\n".join(text_of(line) for line in customer.lines())
        assert "third time this month" not in said


def test_the_same_interaction_ten_times_asks_once(database_url: str) -> None:
    with running(database_url) as house, api(house) as program:
        publish(owner_of(house))
        answers = [
            program.post("/api/v1/interactions", json=interaction("1")).json()
            for _ in range(10)
        ]
        assert all(answer == answers[0] for answer in answers)
        other = program.post(
            "/api/v1/interactions", json=interaction("1", touchpoint="phone")
        )
        assert (other.status_code, other.json()["code"]) == (422, "id_reused")

        customer = Person.visit(house)
        customer.client.post(httpx.URL(answers[0]["links"]["web"]).path)
        customer.sees("How was the help")
        house.advance(timedelta(hours=3))
        wait = customer.sees("How was the help")
        questions = [
            line for line in customer.lines() if "How was the help" in text_of(line)
        ]
        assert [line["number"] for line in questions] == [wait["number"]]


def test_the_invitation_comes_after_the_delay_where_the_person_can_be_written_to(
    database_url: str,
) -> None:
    with running(database_url) as house, api(house) as program:
        publish(owner_of(house))
        first = invited(house, "known")
        first.sees("How was the help")
        again = interaction("known-2", customer={"ref": "customer-known"})
        house.advance(timedelta(days=31))
        first.sees("This question has closed")
        answer = program.post("/api/v1/interactions", json=again).json()
        assert (answer["decision"], answer["links"]) == ("ask", {})
        before = first.sees("How was the help")
        house.advance(timedelta(hours=2, seconds=1))
        second = first.sees("How was the help", after=before["number"])
        assert labels_of(second)[:5] == ["1", "2", "3", "4", "5"]


def test_typed_answers_count_and_nonsense_is_asked_again_once(
    database_url: str,
) -> None:
    with running(database_url) as house, api(house) as program:
        publish(owner_of(house))
        customer = invited(house, "1")
        customer.sees("How was the help")
        customer.say("5, it was great!")
        customer.sees("Your answer: 5 of 5")
        customer.sees("What did we do well?")

        other = invited(house, "2")
        other.sees("How was the help")
        other.say("five")
        other.sees("Your answer: 5 of 5")

        third = invited(house, "3")
        third.sees("How was the help")
        third.say("55")
        third.sees("We did not quite get that", "from 1 to 5")
        third.say("55!!")
        third.sees("kept what you wrote as a comment", "What was it about")

        items = program.get("/api/v1/responses").json()["items"]
        scores = {item["answers"]["csat"]["rating"] for item in items}
        assert scores == {5, None} or scores == {5}


def test_old_buttons_are_answered_kindly(database_url: str) -> None:
    with running(database_url) as house:
        publish(owner_of(house))
        customer = invited(house, "1")
        first = customer.sees("How was the help")
        customer.press(first, "4")
        customer.sees("What did we do well?")
        customer.press(first, "2")
        customer.sees("You have already answered this one")


def test_a_customer_can_say_no_in_one_tap(database_url: str) -> None:
    with running(database_url) as house, api(house) as program:
        publish(owner_of(house))
        customer = invited(house, "1")
        question = customer.sees("How was the help")
        assert labels_of(question)[-3:] == ["Skip", "End survey", "Don’t ask me again"]
        customer.press(question, "Don’t ask me again")
        customer.sees("We will not ask you any more")
        house.advance(timedelta(days=60))
        later = interaction("2", customer={"ref": "customer-1"})
        answer = program.post("/api/v1/interactions", json=later).json()
        assert answer["decision"] == "skip"
        assert "does not want to be asked" in answer["because"]


def test_the_slower_colleague_is_told_who_was_faster(database_url: str) -> None:
    with running(database_url) as house:
        owner = owner_of(house)
        publish(owner)
        bo, cy = agent_of(house, owner, "Bo"), agent_of(house, owner, "Cy")
        customer = invited(house, "1")
        customer.press(customer.sees("How was the help"), "1")
        card = bo.sees("csat <= 2")
        bo.press(card, "Take")
        bo.sees("Taken by Bo")
        cy.press(card, "Take")
        cy.sees("Cy, Bo was faster")


def test_an_unclaimed_case_nags_and_an_unfinished_survey_is_reminded_once(
    database_url: str,
) -> None:
    with running(database_url) as house:
        owner = owner_of(house)
        publish(owner)
        agent = agent_of(house, owner, "Bo")
        customer = invited(house, "1")
        customer.press(customer.sees("How was the help"), "1")
        agent.sees("csat <= 2")
        house.advance(timedelta(minutes=31))
        agent.sees("is still waiting for somebody")

        house.advance(timedelta(days=3))
        customer.sees("You may have missed this", "What went wrong?")
        house.advance(timedelta(days=5))
        closed = customer.sees("This question has closed")
        reminders = [
            line
            for line in customer.lines()
            if "You may have missed this" in text_of(line)
        ]
        assert len(reminders) == 1
        assert closed["edits"] == reminders[0]["number"]


def test_a_mistake_in_a_survey_names_the_line_and_a_right_example(
    database_url: str,
) -> None:
    with running(database_url) as house:
        owner = owner_of(house)
        owner.say("/survey new\nsurvey: support\n\ncsta: How was it?")
        mistake = owner.sees("Line 3", "This would be right")
        assert "csat:" in text_of(mistake)
        owner.say("/survey list")
        listed = owner.sees("demo, version 1: active")
        assert "support" not in text_of(listed)


def test_the_report_and_the_api_show_the_same_numbers(database_url: str) -> None:
    with running(database_url) as house, api(house) as program:
        owner = owner_of(house)
        publish(owner)
        for number, score in enumerate(("5", "4", "2", "5"), 1):
            customer = invited(house, str(number))
            customer.press(customer.sees("How was the help"), score)
            customer.sees(f"Your answer: {score} of 5")
        owner.say("/report support")
        owner.sees("CSAT: 75 %", "mean 4 of 5", "(n = 4)", "100 % (4 of 4 invited)")
        scores = program.get("/api/v1/reports/support").json()
        assert "75" in str(scores)
        responses = program.get("/api/v1/responses").json()["items"]
        assert sorted(item["score"] for item in responses) == [2, 4, 5, 5]
        cases = program.get("/api/v1/cases").json()["items"]
        assert len(cases) == 1
        surveys = program.get("/api/v1/surveys").json()["items"]
        assert ("support", "active") in [(s["name"], s["state"]) for s in surveys]
