"""A day in Ukrainian: 15 січня 2027 року."""

DATE_FORMAT = "j E Y року"
