"""Why this exists: the statement of the organisations, told in our own words, with its source."""

from consultations.management.beginning.texts.signatories import SIGNATORIES
from consultations.management.beginning.written import Written, door, names, note, quote, shown, text

PAGE = {
    "uk": Written(
        "Навіщо це",
        "Про дітей, яких забирали від дому, вирішує багато людей, і часто без них самих. Українські організації"
        " попросили це змінити. «Чутно» – відповідь на одне з їхніх прохань.",
        (
            quote(
                "«Забезпечити реальну участь постраждалих дітей у процесах ухвалення рішень, що стосуються їхніх прав"
                " та інтересів, зокрема шляхом створення платформ для діалогу, організації консультацій та надання"
                " можливостей для безпосередньої участі.»",
                "Заява неурядових організацій, адресована членам Міжнародної коаліції за повернення українських дітей,"
                " вимога 12",
            ),
            text(
                "<h2>Вимога дванадцята, наша</h2>"
                "<p>Одинадцять вимог виконують уряди, суди й ті, хто шукає та повертає дітей. Дванадцяту можна"
                " виконувати тут: спитати до рішення, відповісти з датою, повернутися й показати, що зроблено.</p>"
                "<p>Тому кожна консультація стоїть на справжньому рішенні. Тому установа називає день відповіді раніше,"
                " ніж комусь ставлять перше питання. І тому мовчання теж видно всім.</p>"
            ),
            shown("demands"),
            text(
                "<p>Кожна консультація і кожен висновок показують, яких вимог вони стосуються.</p>"
                "<h2>Про що говорить заява</h2>"
                "<p>Від 2014 року, а надто від початку повномасштабного вторгнення Росія порушує права українських"
                " дітей. Автори заяви називають це «цілеспрямованою політикою, а не випадковими наслідками війни».</p>"
                "<p>Десятки тисяч дітей вивезли до Росії або перемістили всередині окупованих територій. Понад дві"
                " тисячі вже повернулися. Понад мільйон дітей живе під окупацією: там їх навчають лише російською,"
                " нав’язують їм російське громадянство й готують воювати.</p>"
                "<p>Незалежна міжнародна комісія ООН дійшла висновку, що це злочини проти людяності й воєнні злочини."
                " Міжнародний кримінальний суд видав ордери на арешт. 3 грудня 2025 року Генеральна Асамблея ООН"
                " ухвалила резолюцію про повернення дітей.</p>"
                "<p>Заява просить країни Коаліції не зменшувати тиску, діяти разом і за спільним планом, підтримувати"
                " суд, берегти тих, хто шукає дітей, і допомагати після повернення стільки, скільки треба.</p>"
            ),
            note("Числа, оцінки й висновки в цьому розділі належать авторам заяви. Ми переказали їх своїми словами."),
            names(
                "Хто підписав заяву",
                SIGNATORIES,
                language="en",
                note="Ці організації підписали заяву, а не цей сайт. Вони не є партнерами «Чутно» й не відповідають за"
                " те, що тут написано. Хто роздає картки, ми не розголошуємо ніколи.",
                source="Заява неурядових організацій, адресована членам Міжнародної коаліції за повернення українських"
                " дітей. Назви подано так, як вони стоять у її тексті.",
            ),
            door("Про нас", "about"),
        ),
    ),
    "en": Written(
        "Why this exists",
        "Many people decide about children who were taken from their homes, and often without them. Ukrainian"
        " organisations asked for that to change. Chutno is an answer to one of the things they asked for.",
        (
            quote(
                "“By creating platforms for dialogue, organizing consultations, enabling direct engagement, ensure the"
                " meaningful participation of affected children in decision-making processes related to their rights"
                " and interests.”",
                "Statement of Non-Governmental Organizations addressed to the Members of the International Coalition"
                " for the Return of Ukrainian Children, demand 12",
            ),
            text(
                "<h2>The twelfth demand, ours</h2>"
                "<p>Eleven of the demands are for governments, courts and those who search for children and bring them"
                " home. The twelfth can be met here: ask before the decision, reply with a date, come back and show"
                " what was done.</p>"
                "<p>That is why every consultation stands on a real decision. That is why an institution names the day"
                " of its reply before anybody is asked the first question. And that is why silence, too, is in plain"
                " sight.</p>"
            ),
            shown("demands"),
            text(
                "<p>Every consultation and every finding shows which of the demands it belongs to.</p>"
                "<h2>What the statement says</h2>"
                "<p>Since 2014, and far more since the full-scale invasion, Russia has violated the rights of Ukrainian"
                " children. The authors speak of “a deliberate policy, rather than unfortunate consequences of the"
                " war”.</p>"
                "<p>Tens of thousands of children were deported to Russia or moved within the occupied territory. Over"
                " two thousand have come back. Over a million live under occupation, where they are taught in Russian"
                " only, Russian citizenship is forced on them and they are prepared for war.</p>"
                "<p>The United Nations’ independent commission of inquiry concluded that these are crimes against"
                " humanity and war crimes. The International Criminal Court has issued arrest warrants. On 3 December"
                " 2025 the UN General Assembly adopted a resolution on the return of the children.</p>"
                "<p>The statement asks the countries of the Coalition to keep up the pressure, to act together and by"
                " one plan, to stand by the court, to protect those who search for children, and to help after the"
                " return for as long as it takes.</p>"
            ),
            note(
                "The numbers, judgements and conclusions in this section are those of the authors of the statement. We"
                " have told them in our own words."
            ),
            names(
                "Who signed the statement",
                SIGNATORIES,
                language="en",
                note="These organisations signed the statement, not this site. They are not partners of Chutno and do"
                " not answer for what is written here. We never tell who hands out cards.",
                source="Statement of Non-Governmental Organizations addressed to the Members of the International"
                " Coalition for the Return of Ukrainian Children. The names stand as they do in its text.",
            ),
            door("About us", "about"),
        ),
    ),
}
