package org.tasdiq.ui.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tasdiq.RecordShape;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** How the rooms' records look on the wire; a mapper of its own, so that nothing stored changes with it. */
@Configuration
class Json implements WebMvcConfigurer {
    static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .annotationIntrospector(
                        AnnotationIntrospector.pair(new RecordShape(), new JacksonAnnotationIntrospector()))
                .addModule(new IdModule())
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(mapper()));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new IdConverter());
    }
}
