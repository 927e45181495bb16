"""How families shorten names: the regular ways. The irregular ones stand in the lists."""

_VOWELS = "аеєиіїоуюяыэё"
_OF_HIS = ("чик", "ик", "ко", "ка")
_OF_HERS = ("ка", "очка", "онька", "уся", "унька", "уня")
_OF_SHORT = ("ка", "очка", "енька", "чик", "ко", "ок", "юня", "юша", "юха", "уня", "уся", "ічка", "ик")
_OF_SOFT = ("ька", "ечка", "енька", "чик", "ько", "юша", "юня", "юха", "ьок", "юся", "ічка")
_SHORTEST = 5


def diminutives(name: str) -> set[str]:
    """«Артурчик», «Женько», «Іринонька»: forms that follow a rule."""
    stem, last = name[:-1], name[-1]
    if last not in _VOWELS:
        hard = name.rstrip("ьй")
        found = {hard + ending for ending in _OF_HIS}
    elif last == "о":
        found = {stem + ending for ending in ("ик", "чик", "усь", "ко")}
    elif last in "аы":
        found = {stem + ending for ending in (*_OF_HERS, *(_OF_SHORT if len(name) < _SHORTEST + 1 else ()))}
    elif last == "я" and stem[-1:] not in _VOWELS:
        found = {stem + ending for ending in _OF_SOFT}
    else:
        found = {stem[:-1] + ending for ending in ("йка", "йко", "єчка")} if last == "я" else set()
    return {each for each in found if len(each) >= _SHORTEST}
