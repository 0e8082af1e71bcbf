"""The article that the method comes from, to make sure that none of its wording is in what we print."""

import re

SEED = """
I had my interview. Now what?
The best approach you can take post-interview is a proactive one. Many candidates take the sit-and-wait-to-hear-back approach.
Being proactive takes away that helpless feeling of waiting, and also positions you in a positive light to the employer.
Here are 5 things you can do after you've had the hiring manager interview (this might be your second interview if you've
already had an HR phone screen):
The same day of your interview, send a thank you email to the hiring manager and consider sending a thank you note in the mail.
You can ask the recruiter for contact information, or to pass it on if they won't release it.
A hand-written note is optional in a number of cases. I had a client once tell me written cards would not be viewed positively
in a research institution setting, so I told him he should go with that instinct.
When composing your note, if you're interested in the position, say so. If you're not, simply thank them for their time.
There is no need to send a note of rejection unless you're faced with an offer. There may be another position you're
interested in some day, so you want to retain positive connections in the company.
The brief email should contain one connection between what you bring to the position and something they mentioned they're
looking for in the selected candidate. Include the connection only if you're interested in the role.
Thank you for meeting with me to discuss the HR Business Partner position. It was a pleasure to meet you and I truly appreciate
your time today.
Thank you for your time today to discuss the HR Business Partner position. It was nice to meet you, and also to learn about what
you're seeking to accomplish through this role. After hearing your description of the successful candidate, I'm confident my
ability to build strong relationships across an organization and the political savvy to navigate all levels of a company
position me as a solid candidate.
I will follow up with you next week to see if you have any questions and to discuss the status of my candidacy.
Follow up once weekly by email to inquire on the status of the position. During your follow up you might share an interesting
article based on something you discussed with the hiring manager, or an article in the news about the employer with a positive
comment. I recommend following up a minimum of 4 weeks, and no more than 7.
I hope you are doing well and having a good week. I am following up to express my continued interest in the HR Business Partner
role, and to discover the status of my candidacy for the position.
Based on our discussion of the importance of customer service, I thought you'd enjoy this article.
I look forward to hearing from you.
The exception to the weekly follow up rule is if you're given a follow up schedule by the hiring manager. For example, if they
say please contact me again in two weeks, wait two weeks as directed.
Ideally you should research salary prior to applying and interviewing for a position, but if you haven't completed that step,
not to worry. However, you don't want to be caught unprepared with an offer on the table and no time to research salary
information.
Some salary research tools are:
Here are two articles to help prepare you for salary negotiation:
If you work in a field where testing is likely, you might consider working on sample projects to be more prepared. For example,
if you're a technical person, and it's been a while since you've interviewed, you could conduct an online search for sample
interview tests for your field.
If you're in marketing, sales, or training, you might be asked to give a presentation. Ensure your presentation skills are up to
snuff.
If you work in communications, instructional design, or a field with writing or design samples, ensure you've selected something
stellar from your portfolio if you're invited to the next round of interviews. You may have already provided a work sample
earlier in the process, but it can't hurt to bring another.
Some employers provide a scenario and ask candidates to create a proposal, strategy, or solution to aid their final hiring
selection. Do your best to research the interview tactics common for the organization you are interviewing with, or search
common interview formats for your field. This is especially important if it's been a while since you've interviewed, as things
change with time.
If you've taken personality tests in the past that would illustrate a good fit for the role, offer to share the results.
Be prepared with a list of three professional references. Call or email people that are best suited to provide a reference for
this opportunity and ask if they're willing to provide a positive recommendation for you.
References can be a two-way street. Feel free to ask the employer for references (only if an offer is extended), from people who
currently work, or have previously worked, in their department.
This approach is not right for everyone and is best suited for certain types of positions, or roles that can be performed as a
consultant or contractor.
After meeting with the hiring manager, you could create a proposal that addresses a need they have, your services, the time it
will take to complete the services, what results they can expect, and the fees associated with it.
For example, if you notice they could use some help with their LinkedIn or Facebook company page, and you possess these skills,
you could submit a proposal to perform value-added services to improve their internet or social media presence.
Alternatively, if during the interview the hiring manager shared something he or she is trying to accomplish through the role,
you could submit a one-page proposal outlining how you'd tackle the problem, and request an opportunity to discuss it. It doesn't
matter if you don't have all the details, they'll be impressed at your initiative.
Be proactive after the interview to ensure you're better prepared for the next step, demonstrate an action-oriented approach, and
set yourself apart from the candidates that are quietly waiting in the wings!
What post-interview steps have you taken that have worked well in the past?
All the best to you!
"""
RUN = 6


def plain_words(text: str) -> list[str]:
    """The words of a text in small letters, without anything that stands between them."""
    return re.findall(r"[a-z0-9']+", text.replace("\u2019", "'").lower())


def seed_words_in(text: str) -> list[str]:
    """Every run of six words that a text has from the seed."""
    return sorted(
        _runs(plain_words(text))
        & {run for line in re.split(r"(?<=[.?!:])\s", SEED) for run in _runs(plain_words(line))}
    )


def _runs(words: list[str]) -> set[str]:
    return {" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}
