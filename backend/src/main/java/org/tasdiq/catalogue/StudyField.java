package org.tasdiq.catalogue;

/** The narrow fields of ISCED-F 2013; text key {@code catalogue.area.<code>}. */
public enum StudyField {
    BASIC("001"),
    LITERACY("002"),
    PERSONAL_SKILLS("003"),
    EDUCATION("011"),
    ARTS("021"),
    HUMANITIES("022"),
    LANGUAGES("023"),
    SOCIAL_SCIENCES("031"),
    JOURNALISM("032"),
    BUSINESS("041"),
    LAW("042"),
    BIOLOGY("051"),
    ENVIRONMENT("052"),
    PHYSICAL_SCIENCES("053"),
    MATHEMATICS("054"),
    COMPUTING("061"),
    ENGINEERING("071"),
    MANUFACTURING("072"),
    CONSTRUCTION("073"),
    AGRICULTURE("081"),
    FORESTRY("082"),
    FISHERIES("083"),
    VETERINARY("084"),
    HEALTH("091"),
    WELFARE("092"),
    PERSONAL_SERVICES("101"),
    OCCUPATIONAL_HEALTH("102"),
    SECURITY("103"),
    TRANSPORT("104");

    private final String code;

    StudyField(String code) {
        this.code = code;
    }

    /** Of three digits. */
    public String code() {
        return code;
    }
}
