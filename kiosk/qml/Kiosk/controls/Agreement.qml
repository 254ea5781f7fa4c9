// What the visitor declares and agrees to, one tick each and none set, with the way back and Send.
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: agreement

    required property Contact contact

    signal back

    implicitHeight: column.implicitHeight + 6.4 * Theme.u
    color: Theme.surface

    ColumnLayout {
        id: column

        anchors { fill: parent; topMargin: 3.4 * Theme.u; bottomMargin: 3 * Theme.u }
        anchors { leftMargin: (Theme.portrait ? 5 : 4) * Theme.u; rightMargin: Theme.margin }
        spacing: 2.4 * Theme.u

        Consent {
            Layout.fillWidth: true
            text: agreement.contact.adultText
            given: agreement.contact.adult
            onToggled: given => agreement.contact.setAdult(given)
        }
        Repeater {
            model: agreement.contact.consents

            Consent {
                required property string key
                required text
                required given

                Layout.fillWidth: true
                onToggled: given => agreement.contact.setConsent(key, given)
            }
        }
        Item { Layout.fillHeight: true }
        RowLayout {
            spacing: Theme.gap

            Button {
                icon: "arrow-left"
                text: qsTr("Back")
                onClicked: agreement.back()
            }
            Button {
                Layout.fillWidth: true
                // It looks possible only when it is; touched too early, it says what is missing.
                kind: agreement.contact.ready ? "main" : "plain"
                text: agreement.contact.state === "saving" ? qsTr("Sealing…") : qsTr("Send")
                enabled: agreement.contact.state !== "saving"
                onClicked: agreement.contact.send()
            }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.stroke.hairline
        color: Theme.hairline
    }
}
