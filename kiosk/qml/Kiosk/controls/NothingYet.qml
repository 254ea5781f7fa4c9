// Said where the machine has looked and recognises nothing, or where there was nothing to recognise.
import QtQuick
import Kiosk

Words {
    property bool judged: true

    text: judged ? qsTr("Nothing that it knows") : qsTr("Nothing to name yet")
    style: "title"
    color: Theme.text3
}
