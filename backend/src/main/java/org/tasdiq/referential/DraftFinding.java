package org.tasdiq.referential;

import java.util.List;
import org.tasdiq.Refusal;

/**
 * What a certification still has to say before files may aim at it; in words {@code refusal.<code>}.
 *
 * @param place numbers of the block, the competency, the sub-competency and the skill, from 0; empty: the certification itself
 * @param field beside which it is said
 */
public record DraftFinding(List<Integer> place, String field, String code, List<Object> arguments) {
    Refusal refusal() {
        return Refusal.invalid(field, code, arguments.toArray());
    }
}
