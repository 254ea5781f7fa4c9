// What the visitor declares and agrees to, one tick each and none set, with what is still missing, the way back and Send.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: agreement

    required property Contact contact

    readonly property real inset: Theme.portrait || Theme.reach ? Theme.margin : 4 * Theme.u
    readonly property real below: (Theme.portrait ? 3 : 2) * Theme.u

    // In reach mode the fields are out of reach: this leads to the keyboard.
    property bool canWrite: false
    property bool asking: false

    signal back
    signal write

    // Where the ticks begin when the height follows from them; from where they lie it would follow in a circle while a screen turns.
    readonly property real above: (Theme.portrait ? 3.6 : 2.2) * Theme.u

    implicitHeight: (asking ? 0 : above + ticks.length) + 3 * Theme.u + hint.height + 1.8 * Theme.u + buttons.height + below
    color: Theme.surface

    Scroller {
        id: ticks

        visible: !agreement.asking
        anchors { left: parent.left; right: parent.right; leftMargin: agreement.inset; rightMargin: Theme.margin }
        // Room that the sentences leave is shared above and below.
        y: Theme.portrait || Theme.reach ? agreement.above : Math.max(agreement.above, Math.min(4.4 * Theme.u, (hint.y - length) / 2))
        height: Math.min(length, hint.y - y)

        Grid {
            id: rows

            readonly property int across: Theme.reach && !Theme.portrait ? 3 : 1
            readonly property real each: (width - (across - 1) * columnSpacing) / across

            width: parent.width
            columns: across
            columnSpacing: 3 * Theme.u
            rowSpacing: (Theme.portrait ? 2.4 : 1.6) * Theme.u

            Consent {
                width: rows.each
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

                    width: rows.each
                    onToggled: given => agreement.contact.setConsent(key, given)
                }
            }
        }
    }
    Words {
        id: hint

        readonly property bool wanting: agreement.contact.missing !== ""

        anchors { left: ticks.left; right: ticks.right; bottom: buttons.top; bottomMargin: (Theme.portrait ? 1.2 : 0.8) * Theme.u }
        text: wanting ? agreement.contact.missing
            : agreement.contact.scanned ? qsTr("Read from your card: please check it.") : qsTr("Leave half-way, and nothing is kept.")
        style: "small"
        color: wanting ? Theme.caution : Theme.text3
    }
    RowLayout {
        id: buttons

        anchors { left: ticks.left; right: ticks.right; bottom: parent.bottom; bottomMargin: agreement.below }
        spacing: Theme.gap

        Button {
            icon: "arrow-left"
            text: qsTr("Back")
            onClicked: agreement.back()
        }
        Button {
            visible: agreement.canWrite
            icon: "keyboard"
            text: qsTr("Write")
            onClicked: agreement.write()
        }
        Button {
            visible: agreement.canWrite && agreement.contact.scan.possible
            icon: "scan-line"
            text: qsTr("Scan my card")
            onClicked: agreement.contact.scanCard()
        }
        Button {
            Layout.fillWidth: true
            // It looks possible only when it is; touched too early, it says what is missing.
            kind: agreement.contact.ready ? "main" : "plain"
            text: agreement.contact.posting.state === "saving" ? qsTr("Sealing…") : agreement.contact.leadsOn ? qsTr("Continue") : qsTr("Send")
            enabled: agreement.contact.posting.state !== "saving"
            onClicked: agreement.contact.send()
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.stroke.hairline
        color: Theme.hairline
    }
}
