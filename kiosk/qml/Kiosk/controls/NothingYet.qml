// Said where the machine has looked and recognises nothing.
import QtQuick
import Kiosk

Words {
    text: qsTr("Nothing that it knows")
    style: "title"
    color: Theme.text3
}
