-- A declaration stays as it came in, with the time it came (law, Withdrawal function; § 356a BGB).
CREATE TRIGGER withdrawals_append_only BEFORE UPDATE OR DELETE ON withdrawals
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
