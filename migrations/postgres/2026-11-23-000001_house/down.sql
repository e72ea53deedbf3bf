DROP TABLE idempotency, planning_group, letter, event, receipt, report, counter_offer, job_day, job_line, job,
  plan, planning, destination, request_network, request, design_version, design, file, stored_file,
  capacity_day, capability, network_workshop, workshop, rate, network, link, refresh_token, session,
  role_grant, account, person, instance;
