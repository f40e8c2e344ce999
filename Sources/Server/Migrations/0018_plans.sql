CREATE TABLE plans (
    slug text PRIMARY KEY CHECK (slug ~ '^[a-z]+$'),
    name text NOT NULL,
    monthly_cents integer NOT NULL CHECK (monthly_cents >= 0),
    venues integer CHECK (venues >= 1),
    systems integer CHECK (systems >= 1),
    api_keys integer CHECK (api_keys >= 1)
);
COMMENT ON TABLE plans IS 'What an account may have by its plan; null is as many as it likes.';
INSERT INTO plans (slug, name, monthly_cents, venues, systems, api_keys) VALUES
    ('starter', 'Starter', 1900, 3, 3, 5),
    ('professional', 'Professional', 4900, 10, 10, 20),
    ('enterprise', 'Enterprise', 9900, NULL, 100, 100);

CREATE TABLE subscriptions (
    customer_profiles_id uuid PRIMARY KEY
        REFERENCES customer_profiles ON UPDATE CASCADE ON DELETE CASCADE,
    plan text NOT NULL REFERENCES plans ON UPDATE CASCADE,
    status text NOT NULL CHECK (status IN ('trialing', 'active', 'past_due', 'canceled', 'unpaid', 'paused')),
    past_due_since timestamptz CHECK ((past_due_since IS NOT NULL) = (status = 'past_due')),
    current_period_end timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX subscriptions_plan ON subscriptions (plan);
CREATE TRIGGER subscriptions_touch BEFORE UPDATE ON subscriptions
    FOR EACH ROW EXECUTE FUNCTION singr_touch_updated_at();
CREATE TRIGGER subscriptions_audit AFTER INSERT OR UPDATE OR DELETE ON subscriptions FOR EACH ROW
    EXECUTE FUNCTION singr_record_audit('customer_profiles_id', '', '');
COMMENT ON TABLE subscriptions IS 'What an account pays for; the provider of payments is the source.';

CREATE VIEW entitlements AS
SELECT account.customer_profiles_id, plans.slug AS plan, plans.name AS plan_name, plans.venues, plans.systems,
    plans.api_keys,
    CASE subscription.status
        WHEN 'active' THEN true
        WHEN 'trialing' THEN true
        WHEN 'past_due' THEN subscription.past_due_since > now() - interval '7 days'
        WHEN 'canceled' THEN subscription.current_period_end > now()
        ELSE subscription.status IS NULL AND account.created_at > now() - interval '14 days'
    END IS TRUE AS is_writable
FROM customer_profiles account
    LEFT JOIN subscriptions subscription USING (customer_profiles_id)
    JOIN plans ON plans.slug = coalesce(subscription.plan, 'professional');

COMMENT ON VIEW entitlements IS
    'What an account may have, and whether it may change anything. Without a subscription that is fourteen days of '
    'Professional from its making on, then reading alone; an unpaid bill leaves seven days.';

CREATE OR REPLACE FUNCTION singr_has_live_subscription(customer uuid) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN EXISTS (
    SELECT FROM subscriptions
    WHERE customer_profiles_id = customer AND status IN ('trialing', 'active', 'past_due', 'unpaid'));
COMMENT ON FUNCTION singr_has_live_subscription(uuid) IS
    'Whether a tenant pays or owes: such a tenant keeps its owner.';
