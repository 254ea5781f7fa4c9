// The button that lets a card fill the form; without a camera, what stands in its place says why there is none.
import QtQuick
import Kiosk
import Kiosk.Bridge

Row {
    id: offer

    required property Scan scan

    signal touched

    height: Theme.controlSize
    spacing: 1.2 * Theme.u

    Button {
        visible: offer.scan.possible
        kind: "bare"
        icon: "scan-line"
        text: qsTr("Scan my card")
        onClicked: offer.touched()
    }
    Icon {
        visible: reason.visible
        name: "camera-off"
        width: 2.6 * Theme.u
        color: Theme.text3
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: reason

        visible: !offer.scan.possible
        text: qsTr("No camera to scan with")
        style: "small"
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
    }
}
