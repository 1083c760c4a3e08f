package io.asat.platform.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A library that describes the API brings YAML along, which Spring then takes for a form of bodies, without JSON's strictness. */
@Configuration(proxyBeanMethods = false)
class NoYaml implements WebMvcConfigurer {
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.configureMessageConvertersList(converters -> converters.removeIf(NoYaml::isOfYaml));
    }

    private static boolean isOfYaml(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().contains(MediaType.APPLICATION_YAML);
    }
}
