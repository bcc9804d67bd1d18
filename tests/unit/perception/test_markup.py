"""HTML: what is seen, what is hidden, where links go; hostile markup in bounded time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.perception.markup import read_markup, visible
from tests.support.yardstick import within


def _findings(html: str) -> dict[str, str]:
    return {one.name: one.detail for one in read_markup(html).findings}


def test_what_a_reader_sees() -> None:
    page = read_markup(
        "<head><title>no</title><style>p{top:0}</style></head><body><h1>Hello</h1><p>one&nbsp;two <b>three</b></p>"
        "<ul><li>a<li>b</ul><script>alert(1)</script><!-- never --><img src=x alt='A picture'></body></html>"
    )
    assert [line for line in page.text.splitlines() if line] == ["Hello", "one two three", "a", "b", "A picture"]
    assert page.hidden == ""


LONG = "secret words for filters only, and quite a few of them. " * 12
HIDING = {
    "display": f"<div style='display:none'>{LONG}</div>",
    "visibility": f"<div style='visibility: hidden'>{LONG}</div>",
    "size": f"<span style='font-size:0px'>{LONG}</span>",
    "tiny": f"<span style='font-size:1px'>{LONG}</span>",
    "opacity": f"<p style='opacity:0.0'>{LONG}</p>",
    "white on white": f"<p style='color:#fff'>{LONG}</p>",
    "white on white by attribute": f"<table bgcolor='#FFFFFF'><td><font color='white'>{LONG}</font></table>",
    "black on black": f"<div style='background-color:#000'><p style='color:rgb(0,0,0)'>{LONG}</p></div>",
    "off screen": f"<div style='position:absolute; left:-9999px'>{LONG}</div>",
    "clipped": f"<div style='max-height:0;overflow:hidden'>{LONG}</div>",
    "by class": f"<style>.gone{{display:none !important}}</style><div class='x gone'>{LONG}</div>",
    "by attribute": f"<div hidden>{LONG}</div>",
    "see-through": f"<p style='color:rgba(1,2,3,0)'>{LONG}</p>",
    "inherited": f"<div style='display:none'><p><b style='color:red'>{LONG}</b></p></div>",
}


@pytest.mark.parametrize("how", HIDING)
def test_hidden_text_is_kept_apart(how: str) -> None:
    page = read_markup(f"<body><p>{'Seen by everybody. ' * 8}</p>{HIDING[how]}</body>")
    assert "secret" not in page.text
    assert "secret words" in page.hidden
    assert int({one.name: one.detail for one in page.findings}["hidden.text"]) > 200


SHOWING = {
    "white on blue": "<div style='background:#0000ff'><a style='color:#fff'>SHOWN</a></div>",
    "white on a picture": "<td background='x.png'><span style='color:white'>SHOWN</span></td>",
    "white on a ground from a compound rule": "<style>table .dark{background:#111}</style><td class='dark'>"
    "<span style='color:white'>SHOWN</span></td>",
    "only on phones": "<style>@media screen{.desktop{display:none}}</style><p class='desktop'>SHOWN</p>",
    "small print": "<p style='font-size:9px;color:#999'>SHOWN</p>",
    "scaled": "<p style='font-size:1.1em'>SHOWN</p>",
    "light grey": "<p style='color:#bbb'>SHOWN</p>",
}


@pytest.mark.parametrize("how", SHOWING)
def test_ordinary_styles_hide_nothing(how: str) -> None:
    assert "SHOWN" in read_markup(f"<table><tr>{SHOWING[how]}</tr></table>").text


def test_a_preview_line_is_no_hidden_text() -> None:
    found = _findings("<div style='display:none'>Your order is on its way.</div><p>Hello June, your order left.</p>")
    assert "hidden.text" not in found
    assert "hidden.preheader" in found


def test_invisible_characters_are_counted_and_dropped() -> None:
    page = read_markup("<p>pass\u200bword ve\u00adrify \u202etxt</p>")
    assert page.text == "password verify txt"
    assert {one.name: one.detail for one in page.findings} == {"hidden.zero_width": "2", "hidden.bidi": "1"}
    # Joiners in Persian or in a family emoji are letters and pictures, not tricks.
    assert visible("می\u200cخواهم 👨\u200d👩\u200d👧")[1] == []


def test_links() -> None:
    page = read_markup(
        "<a href='http://a.example/x'>www.<b>shop</b>.example</a> <a href='http://b.example'><img src='b.png'></a>"
        "<div style='display:none'><a href='http://c.example'>c</a></div><map><area href='http://d.example'></map>"
        "<a href='mailto:june@friends.example?subject=x'>write</a><a href='tel:+44 20 7946 0018'>ring</a>"
        "<form action='http://e.example/go'><input type=password></form><a href='#top'>top</a>"
    )
    assert [(one.href, one.shown, one.hidden, one.image) for one in page.anchors] == [
        ("http://a.example/x", "www.shop.example", False, False),
        ("http://b.example", "", False, True),
        ("http://c.example", "", True, False),
        ("http://d.example", "", False, True),
        ("http://e.example/go", "", False, False),
    ]
    assert page.contacts == ["june@friends.example", "+44 20 7946 0018"]
    assert {"html.form", "html.password_field"} <= {one.name for one in page.findings}


def test_base_and_refresh() -> None:
    page = read_markup(
        "<head><base href='http://a.example/b/'><meta http-equiv=Refresh content='0; url=http://r.example/x'></head>"
        "<a href='c'>c</a>"
    )
    assert [one.href for one in page.anchors] == ["http://r.example/x", "http://a.example/c"]


BOMBS = {
    "deep": lambda n: "<div>" * (n // 5),
    "formatting": lambda n: "<b><p>" * (n // 6),
    "fonts": lambda n: "".join(f"<font color=#{i:06x}><p>" for i in range(n // 24)),
    "links": lambda n: "<a href=http://x.example/>x</a>" * (n // 30),
    "open tags": lambda n: "<" * n,
    "attributes": lambda n: "<p " + "a=b " * (n // 4) + ">x",
    "styles": lambda n: "".join(f"<p style='color:#{i:06x}'>x</p>" for i in range(n // 34)),
    "sheet": lambda n: "<style>" + ".a{color:red}" * (n // 13) + "</style>",
    "braces": lambda n: "<style>" + "{" * n + "</style>",
    "comments": lambda n: "<!--" * (n // 4),
    "tables": lambda n: "<table><tr><td>" * (n // 15),
    "text": lambda n: "a\u200b" * (n // 2),
    "entities": lambda n: "&amp;" * (n // 5),
    "unclosed anchors": lambda n: "<a href=http://x.example>a<img alt=b>" * (n // 38),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_stay_inside_the_budget(name: str) -> None:
    source = BOMBS[name](600_000)
    with within(4.0):
        page = read_markup(source)
    assert len(page.text) <= 60_000


@given(st.text(max_size=600))
@settings(max_examples=100, deadline=None)
def test_never_raises_on_text(text: str) -> None:
    read_markup(text)


@given(
    st.lists(
        st.sampled_from(
            [
                "<a href='",
                "'>",
                "</a>",
                "<p style='",
                "color:",
                "#fff",
                ";",
                "font-size:",
                "0",
                "-1e9px",
                "rgba(",
                ")",
                "<style>",
                ".x{",
                "}",
                "</style>",
                "<table bgcolor=",
                ">",
                "<td",
                " class=x",
                "x",
                "\u202e",
                "<base href=",
                "http://[::1",
                "url(",
                "<svg>",
                "<math>",
                "<template>",
                "</p>",
                "<!--",
                "-->",
                "<form action=",
                "<input type=password>",
            ]
        ),
        max_size=50,
    )
)
@settings(max_examples=150, deadline=None)
def test_never_raises_on_markup(pieces: list[str]) -> None:
    read_markup("".join(pieces))
