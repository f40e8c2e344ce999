"""A catalogue of songs, real or made of words, and what people type to find them."""

import csv
import random

ADJECTIVES = """broken golden silent crazy lonely wild sweet blue purple electric midnight endless little dirty holy wicked
gentle hollow burning frozen restless velvet crimson faded lucky""".split()
NOUNS = """heart river moon fire train dream street summer winter rain shadow mirror highway window garden ocean thunder
diamond feather whisper letter radio ladder carousel horizon""".split()
VERBS = """dancing falling running crying waiting singing burning breathing dreaming flying drifting believing turning
shaking hiding""".split()
PLACES = """Memphis Tokyo Texas Paris Dublin Havana Nashville Berlin Alabama Chicago London Rio Vegas Georgia
Harlem""".split()
FIRST = """Elvis Dolly Johnny Beyoncé Freddie Patsy Stevie Aretha Bruno Shania Willie Whitney Garth Adele Björk Tina Otis
Janis Marvin Céline""".split()
LAST = """Carter Nelson Franklin Marlowe Rivers Hendrix Young O'Connor Sánchez Brooks Turner Houston Cash Parker Dion Stone
Müller Waits Jackson Twain""".split()
# Written without spaces between words, so each part of them must be found.
EAST_ASIAN = [
    ("宇多田ヒカル", "初恋"), ("中島みゆき", "糸"), ("米津玄師", "灯をともす夜"), ("坂本九", "上を向いて歩こう"),
    ("美空ひばり", "川の流れのように"), ("スピッツ", "空も飛べるはず"), ("鄧麗君", "月亮代表我的心"), ("周杰倫", "青花瓷"),
    ("王菲", "紅豆"), ("張學友", "吻別"), ("아이유", "밤편지"), ("방탄소년단", "봄날"), ("이문세", "붉은 노을"),
    ("조용필", "돌아와요 부산항에"),
]


def of_words(count: int) -> list[tuple[str, str]]:
    """Songs whose words are as unevenly spread as those of real ones; the same ones every time."""
    chance = random.Random(7)
    found: dict[tuple[str, str], None] = {}
    while len(found) < count:
        adjective, noun, verb = chance.choice(ADJECTIVES), common(chance, NOUNS), chance.choice(VERBS)
        title = chance.choice([
            f"The {adjective.title()} {noun.title()}",
            f"{verb.title()} in the {noun.title()}",
            f"Don't Stop {verb.title()}",
            f"{noun.title()} of {chance.choice(PLACES)} (Part {chance.randint(1, 9)})",
            f"{adjective.title()} {noun.title()} & {common(chance, NOUNS).title()}",
            f"{chance.randint(2, 99)} {noun.title()}s",
            f"My {noun.title()} Is {verb.title()} for {chance.choice(FIRST)}",
        ])  # fmt: skip
        artist = chance.choice([
            f"{common(chance, FIRST)} {common(chance, LAST)}",
            f"The {adjective.title()} {common(chance, NOUNS).title()}s",
            f"{chance.choice(FIRST)} {chance.choice(LAST)} ft. {chance.choice(FIRST)}",
        ])  # fmt: skip
        found[artist, title] = None
    return list(found)


def common(chance: random.Random, words: list[str]) -> str:
    """One of the words, the first ones more often."""
    return words[min(int(chance.expovariate(5 / len(words))), len(words) - 1)]


def catalogue(path: str | None, count: int = 20_000) -> list[tuple[str, str]]:
    """The songs of a CSV file with the columns artist and title, or made ones; in an order of chance, East Asian ones
    among them."""
    songs = of_words(count)
    if path is not None:
        with open(path, newline="", encoding="utf-8") as file:
            songs = list(dict.fromkeys((row["artist"].strip(), row["title"].strip()) for row in csv.DictReader(file)))
    songs = [(artist, title) for artist, title in songs if artist and title] + EAST_ASIAN
    random.Random(11).shuffle(songs)
    return songs


def typed(chance: random.Random, song: tuple[str, str]) -> tuple[str, bool]:
    """What somebody who looks for a song has typed so far, and whether it must find something."""
    artist, title = song
    way = chance.random()
    if way < 0.5:
        text = title[: chance.randint(2, max(2, len(title)))].strip()
    elif way < 0.75:
        text = artist
    elif way < 0.85:
        text = f"{artist} {title}"
    else:
        return misspelt(chance, title if max(map(len, title.split())) > 4 else artist), False
    letters = sum(character.isalnum() for character in text)
    return (text, True) if letters > 1 and len(text) > 1 else (artist + " " + title, True)


def misspelt(chance: random.Random, text: str) -> str:
    """The text with two letters of its longest word turned around, one left out, or one doubled."""
    words = text.split()
    index = max(range(len(words)), key=lambda number: len(words[number]))
    word = words[index]
    at = chance.randrange(1, max(2, len(word) - 1))
    words[index] = chance.choice([
        word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :],
        word[:at] + word[at + 1 :],
        word[:at] + word[at : at + 1] + word[at:],
    ])  # fmt: skip
    return " ".join(words) if len(" ".join(words)) > 1 else text + text
