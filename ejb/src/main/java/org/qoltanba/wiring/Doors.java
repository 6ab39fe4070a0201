package org.qoltanba.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.qoltanba.intake.Accounts;
import org.qoltanba.intake.Batches;
import org.qoltanba.intake.Drafts;
import org.qoltanba.intake.Intake;
import org.qoltanba.intake.Levels;
import org.qoltanba.intake.Persons;
import org.qoltanba.intake.Previews;
import org.qoltanba.intake.RemoteSignatures;
import org.qoltanba.intake.Uploads;
import org.qoltanba.intake.Validations;
import org.qoltanba.intake.Workbench;
import org.qoltanba.language.Messages;
import org.qoltanba.wiring.queue.QueueAccount;

/** Hands the doors what they may know of the service. */
@ApplicationScoped
public class Doors {

  @Inject private Service service;

  @Produces
  Intake intake() {
    return service.intake();
  }

  @Produces
  Workbench workbench() {
    return service.workbench();
  }

  @Produces
  Batches batches() {
    return service.batches();
  }

  @Produces
  Validations validations() {
    return service.validations();
  }

  @Produces
  Previews previews() {
    return service.previews();
  }

  @Produces
  Drafts drafts() {
    return service.drafts();
  }

  @Produces
  Persons persons() {
    return service.persons();
  }

  @Produces
  RemoteSignatures remoteSignatures() {
    return service.remoteSignatures();
  }

  @Produces
  Levels levels() {
    return service.levels();
  }

  @Produces
  Uploads uploads() {
    return service.uploads();
  }

  @Produces
  Accounts accounts() {
    return service.accounts();
  }

  @Produces
  QueueAccount queueAccount() {
    return new QueueAccount(service.settings().queueAccount());
  }

  /** In which times are told to people. */
  @Produces
  ZoneId zone() {
    return service.settings().zone();
  }

  @Produces
  Messages messages() {
    return service.messages();
  }
}
