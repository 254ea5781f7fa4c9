// What is being written, where that takes longer than it should; afterwards why it couldn't be, until that was read.
import QtQuick
import Admin

TaskLine {
    doing: qsTr("Writing… Another window may be writing too.")
    patience: 400
}
