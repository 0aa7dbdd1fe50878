package nl.hechtwijzer.account.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class AccountMvc implements WebMvcConfigurer {

  private final WorkplaceModel frame;
  private final PersonInSession kept;

  AccountMvc(WorkplaceModel frame, PersonInSession kept) {
    this.frame = frame;
    this.kept = kept;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new RoleGate());
    registry.addInterceptor(new RenewsSession(kept));
    registry.addInterceptor(frame);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new CurrentPerson());
  }
}
