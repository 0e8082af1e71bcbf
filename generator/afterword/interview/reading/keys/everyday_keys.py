"""The names by which people call a key, and the keys that they may mean by them, the likeliest first."""

_MEANT = {
    "held on": "date day when",
    "held": "held_on interview_date date_of_interview date_of_the_interview interviewed_on interviewed "
    "interview when_held interview_on day_of_interview day_of_the_interview talk_on",
    "employer organisation": "company",
    "organisation employer": "organization",
    "employer": "organisation firm business workplace the_company the_employer",
    "role is title": "position job job_title post vacancy",
    "people": "person interviewer interviewers manager contacts who met "
    "met_with people_met spoke_to talked_to panel panel_members names",
    "debrief note": "notes my_notes comments",
    "debrief": "note",
    "email": "mail e_mail email_address",
    "phone": "tel telephone mobile",
    "timezone": "zone time_zone tz",
    "family_name": "surname last_name lastname",
    "is": "role their_role job_role",
    "posted": "range advertised",
    "url": "link",
    "figure base worth": "amount",
    "figure base": "salary",
    "walk_away low": "minimum least floor",
    "low": "min lower lowest bottom",
    "high": "max maximum upper highest top",
    "target": "hoping_for goal",
    "they_want": "they_need",
    "i_bring": "i_offer",
    "decide_by": "they_will_decide decision decision_date decision_by decides decide "
    "they_decide they_decide_by will_decide hear_back answer_expected reply_by",
    "answer_by decide_by": "deadline due due_by",
    "salary figure base rate": "pay wage wages pay_rate hourly_rate day_rate daily_rate money",
    "rate": "price cost fee price_per_unit",
    "quantity hours_a_week": "hours",
    "quantity": "days qty number how_many number_of_days number_of_hours",
    "unit": "per units",
    "lines": "items positions",
    "tax_percent": "tax vat gst vat_rate tax_rate",
    "as_of": "year month as_at year_found",
    "source url": "website site found_at found_on where_found",
    "who": "referee reference",
    "name": "full_name",
    "region": "state",
    "employer name": "company_name employer_name name_of_company name_of_employer",
    "people is": "hiring_manager recruiter boss",
    "employer_said": "they_said said they_told_me told_me timing what_they_said employer_says",
    "contact_on": "call_back_on contact_by get_in_touch_on",
    "strengths i_bring": "skills my_skills my_strengths",
    "package": "benefits perks extras",
    "hours_a_week": "fte working_time part_time workload pensum contract_hours weekly_hours",
    "booked": "week_of next_round next_interview second_interview",
    "start": "start_date starts starts_on starts_at start_time first_day",
    "topics point": "discussed talked_about what_we_talked_about we_talked_about subjects",
    "outcome result": "status state_of_things",
    "log": "sent history",
    "how": "format",
    "stage": "round",
    "fields": "industry sector",
    "asked_for": "documents papers to_send",
    "interested": "interested_in_job interested_in_the_job do_i_want_it want_it i_want_it",
    "proposal": "project idea my_idea",
}
_KEYS = {name: keys.split() for keys, names in _MEANT.items() for name in names.split()}


def keys_called(name: str) -> list[str]:
    """The keys that may be meant by a name, in small letters; none for what nobody calls a key."""
    return _KEYS.get(name, [])
