package io.asat.platform.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the strictness in its places. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    @Override
    public void addFormatters(FormatterRegistry registry) {
        ParameterConversion.register(registry);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AnswersInJson()).addPathPatterns("/api/**");
        registry.addInterceptor(new QueryParameters()).addPathPatterns("/api/**");
    }

    @Bean
    FilterRegistrationBean<Admission> admission(
            @Value("${asat.admission.requests}") int requests, @Value("${asat.admission.patience}") Duration patience) {
        FilterRegistrationBean<Admission> registration =
                new FilterRegistrationBean<>(new Admission(requests, patience));
        registration.setOrder(ProblemFilter.ORDER + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimits> bodyLimits() {
        FilterRegistrationBean<BodyLimits> registration = new FilterRegistrationBean<>(new BodyLimits());
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10);
        return registration;
    }
}
