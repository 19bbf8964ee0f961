"""What the scorer needs is loaded once, and nobody reads half of it."""

import subprocess
import sys

SCRIPT = """
import threading, time
import textblob.en
from handlers.sentiment import mood

annotate = textblob.en.Sentiment.annotate

def slowly(*given, **named):
    time.sleep(0.0005)
    return annotate(*given, **named)

textblob.en.Sentiment.annotate = slowly
mood.language_of("It was nicely done but late.", "en")
found = set()

def score(wait):
    time.sleep(wait)
    found.add(mood.measure("It was nicely done but late.", "en").polarity)

threads = [threading.Thread(target=score, args=(n * 0.1,)) for n in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(found))
"""


def test_texts_that_come_while_the_lexicon_is_loaded_are_scored_with_all_of_it() -> (
    None
):
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True
    )
    assert (done.stdout.strip(), done.stderr) == ("1", "")
