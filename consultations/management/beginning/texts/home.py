"""The first page: what this is, for somebody with ten seconds."""

CLAIMS = {
    "uk": "Молоді люди кажуть, що має змінитися. Ті, хто вирішує, мають відповісти.",
    "en": "Young people say what should change. Those who decide have to reply.",
}
HOME = {
    "uk": (
        "Чутно",
        "<p>Дорослі питають дітей і підлітків, перш ніж вирішити. Потім відповідають на кожне прохання: хто, що і до"
        " якого дня. Тут це видно всім.</p>",
    ),
    "en": (
        "Chutno",
        "<p>Adults ask children and young people before they decide. Then they reply to each request: who, what and by"
        " which day. Everyone can see it here.</p>",
    ),
}
