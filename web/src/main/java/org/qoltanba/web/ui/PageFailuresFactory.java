package org.qoltanba.web.ui;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Has Faces hand what pages throw to {@link PageFailures}. */
public final class PageFailuresFactory extends ExceptionHandlerFactory {

  public PageFailuresFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new PageFailures(getWrapped().getExceptionHandler());
  }
}
