package org.tasdiq.notification;

import java.util.Map;

/**
 * Words that are to hold from now on.
 *
 * @param from the version that was changed, 0 for the shipped words
 * @param passages by the keys of passages; what is not named, or says the same, stays as shipped
 * @param note why
 */
public record WordingDraft(int from, Map<String, String> passages, String note) {}
