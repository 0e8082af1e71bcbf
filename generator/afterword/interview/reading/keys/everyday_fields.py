"""What people call their field of work, by the name under which something is known about it."""

from afterword.interview.values.everyday import called

_EVERYDAY = {
    "communications": "pr, public-relations, journalism, media, writing, copywriting, press",
    "consulting": "consultancy, advisory",
    "customer-service": "customer-support, customer-care, support, retail, call-centre, call-center, hospitality",
    "data": "data-science, data-analysis, analytics, data-analytics, machine-learning, statistics, ai",
    "design": "ux, ui, user-experience, graphic-design, product-design, ux-design",
    "education": "teaching, teacher, school, schools, childcare, early-years, tutoring",
    "executive": "ceo, c-suite, leadership, director",
    "finance": "accounting, accountancy, banking, bookkeeping, audit, tax, fp-a",
    "human-resources": "hr, human-resource, people, people-operations, recruiting, recruitment, talent,"
    " talent-acquisition, personnel",
    "laboratory": "lab, lab-work, chemistry, biology, biotech",
    "legal": "law, lawyer, paralegal, attorney, solicitor",
    "marketing": "seo, brand, advertising, growth",
    "nursing": "nurse, healthcare, health-care, medicine, medical, care, care-work, health, midwifery",
    "product": "product-management, product-manager, product-owner, pm",
    "project-management": "projects, project-manager, programme-management, program-management, pmo, scrum",
    "public-sector": "government, civil-service, council, local-government, policy",
    "research": "academia, academic, university, science, higher-education",
    "sales": "account-management, business-development, selling",
    "software-engineering": "coding, coder, programming, programmer, software, software-development, developer, development,"
    " web-development, devops, it, computer-science, tech, software-engineer",
    "trades": "electrician, plumbing, plumber, carpentry, construction, welding, building, mechanic, hvac",
    "training": "learning-and-development, l-d, l-and-d, coaching",
}


def field_called(name: str) -> str:
    """The field of work that people call so, or an empty string."""
    return called(_EVERYDAY, name)
