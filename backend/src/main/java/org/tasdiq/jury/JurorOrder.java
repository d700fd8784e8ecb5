package org.tasdiq.jury;

/** By what the register is sorted. */
public enum JurorOrder {
    NAME("r.name"),
    QUALITY("r.quality"),
    DISCIPLINE("coalesce(json_value(r.profile, '$.discipline'), '')"),
    /** Those of today, as {@link JurorSheet#employer} names them. */
    EMPLOYER("""
            coalesce((
              select group_concat(e.employer order by e.n separator ', ')
              from json_table(r.profile, '$.employments[*]' columns (n for ordinality, employer text path '$.employer',
                ends varchar(10) path '$.until', past boolean path '$.past')) e
              where not e.past and (e.ends is null or e.ends >= :today)), '')
              collate utf8mb4_uca1400_ai_ci"""),
    LANGUAGES("r.languages"),
    RUNNING("coalesce(w.running, 0)"),
    THIS_YEAR("coalesce(w.this_year, 0)"),
    JUDGED("coalesce(w.judged, 0)");

    private final String expression;

    JurorOrder(String expression) {
        this.expression = expression;
    }

    /** In the statement of {@link JurorQueries}. */
    String expression() {
        return expression;
    }
}
