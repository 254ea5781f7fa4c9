// A sound that can be played: its button, its waves and pitches, and a line where it is just now.
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: row

    required property string name
    required property string which
    required property StagePicture picture
    required property Compared compared
    required property PlayedAloud aloud
    readonly property bool playing: aloud.which === which

    signal touched

    implicitHeight: Math.max(button.implicitHeight, 10.4 * Theme.u)

    Button {
        id: button

        square: true
        width: 13 * Theme.u
        height: parent.height
        enabled: row.compared.there && !row.aloud.muted
        on: row.playing
        chooses: true
        name: row.playing ? qsTr("Stop") : row.name + ". " + qsTr("Play aloud")
        onClicked: row.touched()

        Column {
            anchors.centerIn: parent
            spacing: 0.6 * Theme.u

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: row.playing ? "pause" : row.aloud.there && !row.aloud.muted ? "play" : "volume-x"
                color: Theme.text
            }
            Words {
                width: 12 * Theme.u
                text: row.name
                style: "small"
                line: 1.3
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 2 * Theme.u
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    Rectangle {
        anchors { left: button.right; leftMargin: 1.6 * Theme.u; right: parent.right; top: parent.top; bottom: parent.bottom }
        color: Theme.stageGround
        clip: true

        Stage {
            id: drawing

            // As it was drawn, and then as wide as the row.
            width: 4 * height
            height: parent.height
            transform: Scale { xScale: drawing.parent.width / Math.max(1, drawing.width) }
            picture: row.picture
            Accessible.role: Accessible.Graphic
            Accessible.name: row.name
        }
        Rectangle {
            visible: row.playing
            x: (1 - row.compared.filled * (1 - row.aloud.part)) * parent.width
            width: 0.4 * Theme.u
            height: parent.height
            color: Theme.overlay.trang
        }
    }
}
