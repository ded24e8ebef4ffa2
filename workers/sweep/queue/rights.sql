-- The least rights of a worker: psql -v worker=school_worker -f rights.sql, as the owner, after the first submit.
grant usage on schema school_sweep, school_sweep_queue to :"worker";
grant select on school_sweep.file to :"worker";
grant select, insert on school_sweep.result to :"worker";
grant select on school_sweep_queue.version, school_sweep_queue.queue to :"worker";
grant select, insert, update, delete on school_sweep_queue.job to :"worker";
