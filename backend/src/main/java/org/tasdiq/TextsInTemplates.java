package org.tasdiq;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Lets a template name a text by its key; the words come from {@link Texts}. */
public class TextsInTemplates extends AbstractMessageResolver {
    private final Texts texts;

    public TextsInTemplates(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object @Nullable [] arguments) {
        return texts.of(context.getLocale(), key, arguments == null ? new Object[0] : arguments);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, Class<?> origin, String key, Object @Nullable [] arguments) {
        return "!" + key + "!";
    }
}
