"""What the screens talk to: one QObject per concept, under the QML module Kiosk.Bridge."""
