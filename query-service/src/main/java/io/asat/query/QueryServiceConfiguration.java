package io.asat.query;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How questions are read. */
@Configuration(proxyBeanMethods = false)
class QueryServiceConfiguration implements WebMvcConfigurer {

    /** The registry of Spring MVC converts as well. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new WholeValues((ConversionService) registry));
    }
}
